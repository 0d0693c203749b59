def classes = new File(basedir, 'target/classes')
assert new File(classes, 'com/acme/r39/ImmutableCurrency.class').isFile()
assert new File(classes, 'com/acme/newest/ImmutableCurrency.class').isFile()
assert new File(classes, 'coupagen/definitions/of_currency.json').text.contains('"R39"')
def builds = new File(basedir, 'build.log').text.split('Building two-executions 1')
assert builds.length == 5
assert builds[1].count('files written') == 2
assert builds[2].count('Nothing changed since the last run') == 2
assert builds[2].contains('Nothing to compile')
assert builds[3].count('Nothing changed since the last run') == 2
assert builds[4].contains('coupagen:custom-fields')
