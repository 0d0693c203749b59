// The page says what really happens: each of its commands was run, and each line of its output was printed.
def page = new File(basedir, '../../../../docs/upgrading.md').text
def log = new File(basedir, 'build.log').readLines().collect { it.replaceFirst(/^\[(INFO|ERROR|WARNING)\] /, '') } as Set
def run = new File(basedir, 'invoker.properties').text

def blocks = (page =~ /(?s)```(\w*)\n(.*?)```/).collect { [it[1], it[2]] }
def commands = blocks.findAll { it[0] == 'sh' }.collectMany { it[1].readLines() }.findAll { it.startsWith('mvn ') }
assert commands.size() >= 6
commands.each { assert run.contains(' = ' + it.substring('mvn '.length()) + '\n'): it }

def lines = blocks.findAll { it[0] == 'text' }.collectMany { it[1].readLines() }.findAll { !it.isBlank() && it != '..' }
assert lines.size() > 15
lines.each { line -> assert log.any { it.contains(line) }: line }

def baseline = new File(basedir, 'baseline.txt').readLines()
assert baseline.size() == 4
assert page.contains(baseline[0])
assert new File(basedir, 'upgrade.md').text.startsWith('# R38 to R39')
assert new File(basedir, 'target/upgrade-1.jar').isFile()
