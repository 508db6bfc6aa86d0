/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Name_WhatInputs */

const nl_region_name_what = /** @type {(inputs: Region_Name_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De naam staat op schermen, in e-mail en op wat u publiceert. Wat al gepubliceerd is, verandert niet mee.`)
};

const en_region_name_what = /** @type {(inputs: Region_Name_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The name is on screens, in mail and on what you publish. What was published already stays as it is.`)
};

/**
* | output |
* | --- |
* | "The name is on screens, in mail and on what you publish. What was published already stays as it is." |
*
* @param {Region_Name_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_name_what = /** @type {((inputs?: Region_Name_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Name_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_name_what(inputs)
	return nl_region_name_what(inputs)
});