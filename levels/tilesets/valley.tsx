<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="valley" tilewidth="16" tileheight="16" tilecount="2592" columns="16">
 <image source="../../assets/tiles/valley.png" width="256" height="2592"/>
 <tile id="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="11">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="12">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="13">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="14">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="15">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="16">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="17">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="18">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="19">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="20">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="21">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="22">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="23">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="24">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="25">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="26">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="27">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="28">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="29">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="30">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="31">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="32">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="33">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="34">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="35">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="36">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="37">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="38">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="39">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="40">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="41">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="42">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="43">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="44">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="45">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="46">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="47">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="48">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="49">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="50">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="51">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="52">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="53">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="54">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="55">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="56">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="57">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,16 16,8 16,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="58">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,8 16,0 16,16 0,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="59">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,16 16,0 16,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="60">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,0 16,8 16,16 0,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="61">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,8 16,16 0,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="62">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,0 16,16 0,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="63">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="64">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="65">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="66">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="67">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="68">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="sand"/>
  </properties>
 </tile>
 <tile id="80">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="81">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="82">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="83">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="84">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="85">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="86">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="87">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="88">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="89">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="90">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="91">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="92">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="93">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="94">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="95">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="96">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="97">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="98">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="99">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="100">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="101">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="102">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="103">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="104">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="105">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="106">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="107">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="108">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="109">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="110">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="111">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="112">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="113">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="114">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="115">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="116">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="117">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="118">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="119">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="120">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="121">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="122">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="123">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="124">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="125">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="126">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="127">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="128">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="129">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="130">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="131">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="132">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="133">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="134">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="135">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="136">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="137">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,16 16,8 16,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="138">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,8 16,0 16,16 0,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="139">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,16 16,0 16,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="140">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,0 16,8 16,16 0,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="141">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,8 16,16 0,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="142">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0">
    <polygon points="0,0 16,16 0,16"/>
   </object>
  </objectgroup>
 </tile>
 <tile id="143">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="144">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="145">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="146">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="147">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="148">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="160">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="161">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="162">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="163">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="164">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="165">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="166">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="167">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="168">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="169">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="170">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="176">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="177">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="178">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="179">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="180">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="181">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="182">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="183">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="192">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="193">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="194">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="195">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="196">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="197">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="198">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="199">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="208">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="209">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="210">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="211">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="212">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="213">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="214">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="215">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="224">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="225">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="226">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="227">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="228">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="229">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="230">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="231">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="240">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="241">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="242">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="243">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="244">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="245">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="246">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="247">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="262">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="263">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="272">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="273">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="274">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="275">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="276">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="277">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="278">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="279">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="304">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="305">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="306">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="307">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="308">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="309">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="310">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="311">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="320">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="321">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="322">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="323">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="324">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="325">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="326">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="327">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="422">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="423">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="424">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="425">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="426">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="438">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="439">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="440">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="441">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="442">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="453">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="454">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="455">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="456">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="457">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="458">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="459">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="469">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="470">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="471">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="472">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="473">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="474">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="475">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="484">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="485">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="486">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="487">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="488">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="489">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="490">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="491">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="492">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="500">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="501">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="502">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="503">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="504">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="505">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="506">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="507">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="508">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="515">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="516">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="517">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="518">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="519">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="520">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="521">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="522">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="523">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="524">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="525">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="531">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="532">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="533">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="534">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="535">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="536">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="537">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="538">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="539">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="540">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="541">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="546">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="547">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="548">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="549">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="550">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="551">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="552">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="553">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="554">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="555">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="556">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="557">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="558">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="559">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="562">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="563">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="564">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="565">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="566">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="567">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="568">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="569">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="570">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="571">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="572">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="573">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="574">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="575">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="578">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="579">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="580">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="581">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="582">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="583">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="584">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="585">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="586">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="587">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="588">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="589">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="590">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="591">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="594">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="595">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="596">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="597">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="598">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="599">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="600">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="601">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="602">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="603">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="604">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="605">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="606">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="607">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="610">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="611">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="612">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="613">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="614">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="615">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="616">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="617">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="618">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="619">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="620">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="621">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="622">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="623">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="752">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="768">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="784">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="800">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="816">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="841">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="842">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="843">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="844">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="845">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="857">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="858">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="859">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="860">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="861">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="872">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="873">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="874">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="875">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="876">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="877">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="878">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="888">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="889">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="890">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="891">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="892">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="893">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="894">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="903">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="904">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="905">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="906">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="907">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="908">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="909">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="910">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="911">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="919">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="920">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="921">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="922">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="923">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="924">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="925">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="926">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="927">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="934">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="935">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="936">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="937">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="938">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="939">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="940">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="941">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="942">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="943">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="950">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="951">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="952">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="953">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="954">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="955">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="956">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="957">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="958">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="959">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="965">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="966">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="967">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="968">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="969">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="970">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="971">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="972">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="973">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="974">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="975">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="981">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="982">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="983">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="984">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="985">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="986">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="987">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="988">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="989">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="990">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="991">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="996">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="997">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="998">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="999">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1000">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1001">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1002">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1003">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1004">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1005">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1006">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1007">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1012">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1013">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1014">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1015">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1016">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1017">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1018">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1019">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1020">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1021">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1022">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1023">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1027">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1028">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1029">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1030">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1031">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1032">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1033">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1034">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1035">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1036">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1037">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1038">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1039">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1041">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1042">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1043">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1044">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1045">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1046">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1047">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1048">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1049">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1050">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1051">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1052">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1053">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1054">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1055">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1057">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1058">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1059">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1060">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1061">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1062">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1063">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1064">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1065">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1066">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1067">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1068">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1069">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1070">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1071">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1073">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1074">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1075">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1076">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1077">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1078">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1079">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1080">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1081">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1082">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1083">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1084">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1085">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1086">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1087">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1089">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1090">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1091">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1092">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1093">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1094">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1095">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1096">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1097">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1098">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1099">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1100">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1101">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1102">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1103">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1105">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1106">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1107">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1108">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1109">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1110">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1111">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1112">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1113">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1114">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1115">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1116">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1117">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1118">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1119">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1216">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1232">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1248">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1249">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1264">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1265">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1280">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1281">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1282">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1296">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1297">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1298">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1312">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1313">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1314">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1315">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1328">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1329">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1330">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1331">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1332">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1344">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1345">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1346">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1347">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1348">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1360">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1361">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1362">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1363">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1364">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1376">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1377">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1378">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1379">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1380">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1392">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1393">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1394">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1395">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1396">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1431">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1432">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1433">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1434">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1435">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1436">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1437">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1438">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1439">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1446">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1447">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1448">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1449">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1450">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1451">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1452">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1453">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1454">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1455">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1461">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1462">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1463">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1464">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1465">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1466">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1467">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1468">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1469">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1470">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1471">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1476">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1477">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1478">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1479">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1480">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1481">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1482">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1483">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1484">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1485">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1486">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1487">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1491">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1492">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1493">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1494">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1495">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1496">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1497">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1498">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1499">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1500">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1501">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1502">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1503">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1506">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1507">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1508">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1509">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1510">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1511">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1512">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1513">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1514">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1515">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1516">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1517">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1518">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1519">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1521">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1522">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1523">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1524">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1525">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1526">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1527">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1528">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1529">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1530">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1531">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1532">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1533">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1534">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1535">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1537">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1538">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1539">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1540">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1541">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1542">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1543">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1544">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1545">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1546">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1547">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1548">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1549">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1550">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1551">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1553">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1554">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1555">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1556">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1557">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1558">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1559">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1560">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1561">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1562">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1563">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1564">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1565">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1566">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1567">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1569">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1570">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1571">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1585">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1586">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1601">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1776">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1777">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1778">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1792">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1793">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1794">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1795">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1808">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1809">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1810">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1811">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1812">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1824">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1825">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1826">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1827">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1828">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1829">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1840">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1841">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1842">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1843">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1844">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1845">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1846">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1856">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1857">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1858">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1859">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1860">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1861">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1862">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1863">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1872">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1873">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1874">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1875">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1876">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1877">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1878">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1879">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1880">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1888">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1889">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1890">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1891">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1892">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1893">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1894">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1895">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1896">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1904">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1905">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1906">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1907">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1908">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1909">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1910">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1911">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1912">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1926">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1927">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1928">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1943">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1944">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <tile id="1960">
  <properties>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
 </tile>
 <wangsets>
  <wangset name="Terrain" type="mixed" tile="-1">
   <wangcolor name="ground" color="#cfab84" tile="33" probability="1"/>
   <wangcolor name="road" color="#e8cc9c" tile="113" probability="1"/>
   <wangtile tileid="1" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="2" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="3" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="4" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="5" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="6" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="7" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="8" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="9" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="10" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="11" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="12" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="13" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="14" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="15" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="16" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="17" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="18" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="19" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="20" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="21" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="22" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="23" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="24" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="25" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="26" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="27" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="28" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="29" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="30" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="31" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="32" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="33" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="34" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="35" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="36" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="37" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="38" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="39" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="40" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="41" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="42" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="43" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="44" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="45" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="46" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="47" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="48" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="49" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="50" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="51" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="52" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="53" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="54" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="55" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="56" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="81" wangid="2,0,0,0,0,0,0,0"/>
   <wangtile tileid="82" wangid="0,0,2,0,0,0,0,0"/>
   <wangtile tileid="83" wangid="2,0,2,0,0,0,0,0"/>
   <wangtile tileid="84" wangid="2,2,2,0,0,0,0,0"/>
   <wangtile tileid="85" wangid="0,0,0,0,2,0,0,0"/>
   <wangtile tileid="86" wangid="2,0,0,0,2,0,0,0"/>
   <wangtile tileid="87" wangid="0,0,2,0,2,0,0,0"/>
   <wangtile tileid="88" wangid="2,0,2,0,2,0,0,0"/>
   <wangtile tileid="89" wangid="2,2,2,0,2,0,0,0"/>
   <wangtile tileid="90" wangid="0,0,2,2,2,0,0,0"/>
   <wangtile tileid="91" wangid="2,0,2,2,2,0,0,0"/>
   <wangtile tileid="92" wangid="2,2,2,2,2,0,0,0"/>
   <wangtile tileid="93" wangid="2,2,2,2,2,0,0,0"/>
   <wangtile tileid="94" wangid="2,2,2,2,2,0,0,0"/>
   <wangtile tileid="95" wangid="0,0,0,0,0,0,2,0"/>
   <wangtile tileid="96" wangid="2,0,0,0,0,0,2,0"/>
   <wangtile tileid="97" wangid="0,0,2,0,0,0,2,0"/>
   <wangtile tileid="98" wangid="2,0,2,0,0,0,2,0"/>
   <wangtile tileid="99" wangid="2,2,2,0,0,0,2,0"/>
   <wangtile tileid="100" wangid="0,0,0,0,2,0,2,0"/>
   <wangtile tileid="101" wangid="2,0,0,0,2,0,2,0"/>
   <wangtile tileid="102" wangid="0,0,2,0,2,0,2,0"/>
   <wangtile tileid="103" wangid="2,0,2,0,2,0,2,0"/>
   <wangtile tileid="104" wangid="2,2,2,0,2,0,2,0"/>
   <wangtile tileid="105" wangid="0,0,2,2,2,0,2,0"/>
   <wangtile tileid="106" wangid="2,0,2,2,2,0,2,0"/>
   <wangtile tileid="107" wangid="2,2,2,2,2,0,2,0"/>
   <wangtile tileid="108" wangid="0,0,0,0,2,2,2,0"/>
   <wangtile tileid="109" wangid="2,0,0,0,2,2,2,0"/>
   <wangtile tileid="110" wangid="0,0,2,0,2,2,2,0"/>
   <wangtile tileid="111" wangid="2,0,2,0,2,2,2,0"/>
   <wangtile tileid="112" wangid="2,2,2,0,2,2,2,0"/>
   <wangtile tileid="113" wangid="0,0,2,2,2,2,2,0"/>
   <wangtile tileid="114" wangid="0,0,2,2,2,2,2,0"/>
   <wangtile tileid="115" wangid="0,0,2,2,2,2,2,0"/>
   <wangtile tileid="116" wangid="2,0,2,2,2,2,2,0"/>
   <wangtile tileid="117" wangid="2,2,2,2,2,2,2,0"/>
   <wangtile tileid="118" wangid="2,0,0,0,0,0,2,2"/>
   <wangtile tileid="119" wangid="2,0,2,0,0,0,2,2"/>
   <wangtile tileid="120" wangid="2,2,2,0,0,0,2,2"/>
   <wangtile tileid="121" wangid="2,2,2,0,0,0,2,2"/>
   <wangtile tileid="122" wangid="2,2,2,0,0,0,2,2"/>
   <wangtile tileid="123" wangid="2,0,0,0,2,0,2,2"/>
   <wangtile tileid="124" wangid="2,0,2,0,2,0,2,2"/>
   <wangtile tileid="125" wangid="2,2,2,0,2,0,2,2"/>
   <wangtile tileid="126" wangid="2,0,2,2,2,0,2,2"/>
   <wangtile tileid="127" wangid="2,2,2,2,2,0,2,2"/>
   <wangtile tileid="128" wangid="2,0,0,0,2,2,2,2"/>
   <wangtile tileid="129" wangid="2,0,0,0,2,2,2,2"/>
   <wangtile tileid="130" wangid="2,0,0,0,2,2,2,2"/>
   <wangtile tileid="131" wangid="2,0,2,0,2,2,2,2"/>
   <wangtile tileid="132" wangid="2,2,2,0,2,2,2,2"/>
   <wangtile tileid="133" wangid="2,0,2,2,2,2,2,2"/>
   <wangtile tileid="134" wangid="2,2,2,2,2,2,2,2"/>
   <wangtile tileid="135" wangid="2,2,2,2,2,2,2,2"/>
   <wangtile tileid="136" wangid="2,2,2,2,2,2,2,2"/>
  </wangset>
 </wangsets>
</tileset>
