/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_Case_TeamInputs */

const nl_region_need_case_team = /** @type {(inputs: Region_Need_Case_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen team van casemanagers.`)
};

const en_region_need_case_team = /** @type {(inputs: Region_Need_Case_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no case team yet.`)
};

/**
* | output |
* | --- |
* | "There is no case team yet." |
*
* @param {Region_Need_Case_TeamInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_case_team = /** @type {((inputs?: Region_Need_Case_TeamInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_Case_TeamInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_case_team(inputs)
	return nl_region_need_case_team(inputs)
});