assert new File(basedir, 'build.log').text.contains("has no resource 'InvoceHeadr'. Did you mean 'InvoiceHeader'?")
