/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Kind_Microdata_WhatInputs */

const nl_release_kind_microdata_what = /** @type {(inputs: Release_Kind_Microdata_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een regel per dreigende ontruiming, zonder namen en tekst. Alleen voor een onderzoek met een overeenkomst.`)
};

const en_release_kind_microdata_what = /** @type {(inputs: Release_Kind_Microdata_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A line for each threatened eviction, without names and text. Only for research with an agreement.`)
};

/**
* | output |
* | --- |
* | "A line for each threatened eviction, without names and text. Only for research with an agreement." |
*
* @param {Release_Kind_Microdata_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_kind_microdata_what = /** @type {((inputs?: Release_Kind_Microdata_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Kind_Microdata_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_kind_microdata_what(inputs)
	return nl_release_kind_microdata_what(inputs)
});