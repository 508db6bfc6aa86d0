/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_Case_ManagerInputs */

const nl_region_need_case_manager = /** @type {(inputs: Region_Need_Case_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen casemanager.`)
};

const en_region_need_case_manager = /** @type {(inputs: Region_Need_Case_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no case manager yet.`)
};

/**
* | output |
* | --- |
* | "There is no case manager yet." |
*
* @param {Region_Need_Case_ManagerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_case_manager = /** @type {((inputs?: Region_Need_Case_ManagerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_Case_ManagerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_case_manager(inputs)
	return nl_region_need_case_manager(inputs)
});