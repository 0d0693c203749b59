assert new File(basedir, 'build.log').text.contains('kotlin A null gross_total[gt]=100')
