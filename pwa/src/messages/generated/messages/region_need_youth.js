/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_YouthInputs */

const nl_region_need_youth = /** @type {(inputs: Region_Need_YouthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen organisatie voor jeugdbescherming.`)
};

const en_region_need_youth = /** @type {(inputs: Region_Need_YouthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no organisation for youth protection yet.`)
};

/**
* | output |
* | --- |
* | "There is no organisation for youth protection yet." |
*
* @param {Region_Need_YouthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_youth = /** @type {((inputs?: Region_Need_YouthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_YouthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_youth(inputs)
	return nl_region_need_youth(inputs)
});