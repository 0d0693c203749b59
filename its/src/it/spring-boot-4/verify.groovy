def log = new File(basedir, 'build.log').text
def record = '<invoice-header><id type="integer">7</id><gross-total type="decimal">12.50</gross-total></invoice-header>'
assert log.contains('spring true {"id":7,"gross-total":"12.50"}')
assert log.contains('spring xml <?xml version="1.0" encoding="UTF-8"?>' + record)
assert log =~ 'spring list .*<invoice-headers type="array">' + record + record + '</invoice-headers>'
