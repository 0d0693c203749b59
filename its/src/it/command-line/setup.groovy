// As a build without Maven does it: the program in one file, then the compiler.
def program = new File(basedir, '../../../../cli/target/coupagen-cli.jar').canonicalPath
def java = System.getProperty('java.home') + '/bin/java'
def process = [java, '-jar', program, 'generate', '--release', 'R39', '--package', 'it.model', '--resources', 'Currency',
        '--output', new File(basedir, 'generated/java').path, '--resource-output',
        new File(basedir, 'generated/resources').path].execute()
def out = new StringBuilder()
process.waitForProcessOutput(out, out)
println out
assert process.exitValue() == 0
assert out.toString().startsWith('R39: 1 resource in')
