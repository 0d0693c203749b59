assert new File(basedir, 'build.log').text.contains('module app true id[gt]=5 true')
