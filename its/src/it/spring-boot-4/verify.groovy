assert new File(basedir, 'build.log').text.contains('spring true {"id":7,"gross-total":"12.50"}')
