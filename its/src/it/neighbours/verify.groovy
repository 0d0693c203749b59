assert new File(basedir, 'build.log').text.contains('neighbours Row(invoiceId=7, number=A) Posting{text=x, invoiceId=7}')
