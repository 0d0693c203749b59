assert new File(basedir, 'target/classes/it/model/ImmutableCurrency.class').isFile()
assert new File(basedir, 'target/classes/coupagen/definitions/of_currency.json').isFile()
