def log = new File(basedir, 'build.log').text
// In the pom and on the command line, where it is a parameter of another goal.
assert log.count("The plugin has no parameter 'resource', so it is ignored. Did you mean 'resources'?") == 2
assert log.contains("The plugin has no parameter 'relase', so it is ignored. Did you mean 'release'?")
assert log.contains('No release is given, so the newest one is taken')
assert log.contains('The project has no annotation processor for what is generated.')
