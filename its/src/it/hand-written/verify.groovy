def folder = new File(basedir, 'target/generated-sources/annotations/app')
assert new File(folder, 'InvoicePath.java').text.contains('"/invoices"')
assert new File(folder, 'InvoiceMapper.java').text.contains('schema.add("id", Kind.INTEGER).readOnly();')
