/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_Case_ManagerInputs */

const nl_card_case_manager = /** @type {(inputs: Card_Case_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Casemanager`)
};

const en_card_case_manager = /** @type {(inputs: Card_Case_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Case manager`)
};

/**
* | output |
* | --- |
* | "Case manager" |
*
* @param {Card_Case_ManagerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_case_manager = /** @type {((inputs?: Card_Case_ManagerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_Case_ManagerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_case_manager(inputs)
	return nl_card_case_manager(inputs)
});