/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_ChairInputs */

const nl_region_need_chair = /** @type {(inputs: Region_Need_ChairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen voorzitter van het Regieteam.`)
};

const en_region_need_chair = /** @type {(inputs: Region_Need_ChairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no chair of the Regieteam yet.`)
};

/**
* | output |
* | --- |
* | "There is no chair of the Regieteam yet." |
*
* @param {Region_Need_ChairInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_chair = /** @type {((inputs?: Region_Need_ChairInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_ChairInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_chair(inputs)
	return nl_region_need_chair(inputs)
});