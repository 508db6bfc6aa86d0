/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_State_LogInputs */

const nl_region_state_log = /** @type {(inputs: Region_State_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe vaak dossiers gezien zijn, of het logboek klopt, en wat vernietigd is.`)
};

const en_region_state_log = /** @type {(inputs: Region_State_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How often files were seen, whether the log is intact, and what was destroyed.`)
};

/**
* | output |
* | --- |
* | "How often files were seen, whether the log is intact, and what was destroyed." |
*
* @param {Region_State_LogInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_log = /** @type {((inputs?: Region_State_LogInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_LogInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_log(inputs)
	return nl_region_state_log(inputs)
});