def classes = new File(basedir, 'target/classes')
assert new File(classes, 'com/acme/r39/ImmutableCurrency.class').isFile()
assert new File(classes, 'com/acme/newest/ImmutableCurrency.class').isFile()
assert new File(classes, 'coupagen/definitions/of_currency.json').text.contains('"R39"')
// Both write in the first build; in the second build, and from the command line, neither has anything to do.
def log = new File(basedir, 'build.log').text
assert log.count('files written') == 2
assert log.count('Nothing changed since the last run') == 4
assert log.contains('Nothing to compile')
assert log.contains('coupagen:custom-fields')
