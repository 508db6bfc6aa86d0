/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Safety_MoreInputs */

const nl_region_safety_more = /** @type {(inputs: Region_Safety_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit beschermt gezinnen (route 3.2f): het mag alleen meer worden.`)
};

const en_region_safety_more = /** @type {(inputs: Region_Safety_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This protects families (route 3.2f): it may only become more.`)
};

/**
* | output |
* | --- |
* | "This protects families (route 3.2f): it may only become more." |
*
* @param {Region_Safety_MoreInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_safety_more = /** @type {((inputs?: Region_Safety_MoreInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Safety_MoreInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_safety_more(inputs)
	return nl_region_safety_more(inputs)
});