/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Debt_SettledInputs */

const nl_arrangement_end_debt_settled = /** @type {(inputs: Arrangement_End_Debt_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rest van de schuld gesaneerd`)
};

const en_arrangement_end_debt_settled = /** @type {(inputs: Arrangement_End_Debt_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rest of the debt remitted`)
};

/**
* | output |
* | --- |
* | "Rest of the debt remitted" |
*
* @param {Arrangement_End_Debt_SettledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_debt_settled = /** @type {((inputs?: Arrangement_End_Debt_SettledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Debt_SettledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_debt_settled(inputs)
	return nl_arrangement_end_debt_settled(inputs)
});