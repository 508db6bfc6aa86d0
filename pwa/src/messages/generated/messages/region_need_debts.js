/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_DebtsInputs */

const nl_region_need_debts = /** @type {(inputs: Region_Need_DebtsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen organisatie voor schuldhulpverlening.`)
};

const en_region_need_debts = /** @type {(inputs: Region_Need_DebtsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no organisation for debt assistance yet.`)
};

/**
* | output |
* | --- |
* | "There is no organisation for debt assistance yet." |
*
* @param {Region_Need_DebtsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_debts = /** @type {((inputs?: Region_Need_DebtsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_DebtsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_debts(inputs)
	return nl_region_need_debts(inputs)
});