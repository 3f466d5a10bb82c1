<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="hall_decor" tilewidth="96" tileheight="70" tilecount="33" columns="0" objectalignment="bottom">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image source="../../assets/tiles/decor/aerial.png" width="32" height="44"/>
 </tile>
 <tile id="1">
  <image source="../../assets/tiles/decor/barrel.png" width="24" height="30"/>
 </tile>
 <tile id="2">
  <image source="../../assets/tiles/decor/bicycle.png" width="56" height="36"/>
 </tile>
 <tile id="3">
  <image source="../../assets/tiles/decor/broom_bucket.png" width="28" height="46"/>
 </tile>
 <tile id="4">
  <image source="../../assets/tiles/decor/bulb.png" width="10" height="20"/>
 </tile>
 <tile id="5">
  <image source="../../assets/tiles/decor/cello_case.png" width="28" height="52"/>
 </tile>
 <tile id="6">
  <image source="../../assets/tiles/decor/chair.png" width="22" height="34"/>
 </tile>
 <tile id="7">
  <image source="../../assets/tiles/decor/chimney.png" width="32" height="48"/>
 </tile>
 <tile id="8">
  <image source="../../assets/tiles/decor/coal_shovel.png" width="36" height="44"/>
 </tile>
 <tile id="9">
  <image source="../../assets/tiles/decor/counterweights.png" width="38" height="54"/>
 </tile>
 <tile id="10">
  <image source="../../assets/tiles/decor/crate_stack.png" width="56" height="48"/>
 </tile>
 <tile id="11">
  <image source="../../assets/tiles/decor/dress_dummy.png" width="24" height="52"/>
 </tile>
 <tile id="12">
  <image source="../../assets/tiles/decor/hat_boxes.png" width="44" height="48"/>
 </tile>
 <tile id="13">
  <image source="../../assets/tiles/decor/key_rack.png" width="34" height="26"/>
 </tile>
 <tile id="14">
  <image source="../../assets/tiles/decor/lamp_hanging.png" width="24" height="40"/>
 </tile>
 <tile id="15">
  <image source="../../assets/tiles/decor/lamp_wall.png" width="12" height="18"/>
 </tile>
 <tile id="16">
  <image source="../../assets/tiles/decor/lantern_paper.png" width="18" height="38"/>
 </tile>
 <tile id="17">
  <image source="../../assets/tiles/decor/laundry_basket.png" width="40" height="30"/>
 </tile>
 <tile id="18">
  <image source="../../assets/tiles/decor/mannequin_boyar.png" width="28" height="58"/>
 </tile>
 <tile id="19">
  <image source="../../assets/tiles/decor/mirror_bulbs.png" width="52" height="70"/>
 </tile>
 <tile id="20">
  <image source="../../assets/tiles/decor/music_stands.png" width="50" height="40"/>
 </tile>
 <tile id="21">
  <image source="../../assets/tiles/decor/poster_a.png" width="30" height="42"/>
 </tile>
 <tile id="22">
  <image source="../../assets/tiles/decor/poster_b.png" width="30" height="42"/>
 </tile>
 <tile id="23">
  <image source="../../assets/tiles/decor/radiator.png" width="44" height="28"/>
 </tile>
 <tile id="24">
  <image source="../../assets/tiles/decor/rope_coil.png" width="34" height="15"/>
 </tile>
 <tile id="25">
  <image source="../../assets/tiles/decor/sewing_table.png" width="60" height="48"/>
 </tile>
 <tile id="26">
  <image source="../../assets/tiles/decor/sheets_line.png" width="96" height="40"/>
 </tile>
 <tile id="27">
  <image source="../../assets/tiles/decor/sign_to_stage.png" width="66" height="19"/>
 </tile>
 <tile id="28">
  <image source="../../assets/tiles/decor/sign_wardrobe.png" width="72" height="19"/>
 </tile>
 <tile id="29">
  <image source="../../assets/tiles/decor/snow_pile.png" width="46" height="18"/>
 </tile>
 <tile id="30">
  <image source="../../assets/tiles/decor/statue.png" width="30" height="62"/>
 </tile>
 <tile id="31">
  <image source="../../assets/tiles/decor/trunk_open.png" width="48" height="40"/>
 </tile>
 <tile id="32">
  <image source="../../assets/tiles/decor/workbench.png" width="68" height="44"/>
 </tile>
</tileset>
