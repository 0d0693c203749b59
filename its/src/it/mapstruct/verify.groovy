assert new File(basedir, 'build.log').text.contains('mapstruct: 12 mappings as expected')
