/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Debt_Settled_HintInputs */

const nl_arrangement_end_debt_settled_hint = /** @type {(inputs: Arrangement_End_Debt_Settled_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld met schuldhulpverlening: wat overblijft, hoeft de huurder niet te betalen.`)
};

const en_arrangement_end_debt_settled_hint = /** @type {(inputs: Arrangement_End_Debt_Settled_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example with debt assistance: the tenant need not pay what is left.`)
};

/**
* | output |
* | --- |
* | "For example with debt assistance: the tenant need not pay what is left." |
*
* @param {Arrangement_End_Debt_Settled_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_debt_settled_hint = /** @type {((inputs?: Arrangement_End_Debt_Settled_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Debt_Settled_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_debt_settled_hint(inputs)
	return nl_arrangement_end_debt_settled_hint(inputs)
});