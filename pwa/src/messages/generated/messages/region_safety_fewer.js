/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Safety_FewerInputs */

const nl_region_safety_fewer = /** @type {(inputs: Region_Safety_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit beschermt gezinnen (route 3.2f): het mag alleen minder worden.`)
};

const en_region_safety_fewer = /** @type {(inputs: Region_Safety_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This protects families (route 3.2f): it may only become fewer.`)
};

/**
* | output |
* | --- |
* | "This protects families (route 3.2f): it may only become fewer." |
*
* @param {Region_Safety_FewerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_safety_fewer = /** @type {((inputs?: Region_Safety_FewerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Safety_FewerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_safety_fewer(inputs)
	return nl_region_safety_fewer(inputs)
});