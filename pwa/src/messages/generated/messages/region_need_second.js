/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_SecondInputs */

const nl_region_need_second = /** @type {(inputs: Region_Need_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is één beheerder. Nodig een tweede uit, voor als de eerste er niet in kan.`)
};

const en_region_need_second = /** @type {(inputs: Region_Need_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is one administrator. Invite a second, for when the first cannot get in.`)
};

/**
* | output |
* | --- |
* | "There is one administrator. Invite a second, for when the first cannot get in." |
*
* @param {Region_Need_SecondInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_second = /** @type {((inputs?: Region_Need_SecondInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_SecondInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_second(inputs)
	return nl_region_need_second(inputs)
});