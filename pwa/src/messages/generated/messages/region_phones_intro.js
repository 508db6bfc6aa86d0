/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown> }} Region_Phones_IntroInputs */

const nl_region_phones_intro = /** @type {(inputs: Region_Phones_IntroInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Deze nummers van ${i?.organisation} staan op de tablets van collega’s, ook zonder internet.`)
};

const en_region_phones_intro = /** @type {(inputs: Region_Phones_IntroInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`These numbers of ${i?.organisation} are on colleagues’ tablets, also without internet.`)
};

/**
* | output |
* | --- |
* | "These numbers of {organisation} are on colleagues’ tablets, also without internet." |
*
* @param {Region_Phones_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_phones_intro = /** @type {((inputs: Region_Phones_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Phones_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_phones_intro(inputs)
	return nl_region_phones_intro(inputs)
});