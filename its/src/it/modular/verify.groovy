def log = new File(basedir, 'build.log').text
assert log.contains('module app true id[gt]=5 true')
assert log.contains('client in module dev.coupagen.client reads INV-7 12.50')
