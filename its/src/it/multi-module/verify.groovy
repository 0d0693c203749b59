def mapper = new File(basedir, 'app/target/generated-sources/annotations/app/AccMapper.java').text
assert mapper.contains('"segment-1"')
assert mapper.contains('schema.add("created-at", Kind.DATETIME).readOnly();')
def jar = new java.util.zip.ZipFile(new File(basedir, 'model/target/model-1.jar'))
assert jar.getEntry('coupagen/definitions/of_account.json') != null
assert jar.getEntry('coupagen/definitions/of_invoiceheader.json') == null
