/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ month: NonNullable<unknown>, paid: NonNullable<unknown>, due: NonNullable<unknown> }} Visit_Condition_LedgerInputs */

const nl_visit_condition_ledger = /** @type {(inputs: Visit_Condition_LedgerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Volgens de verhuurder: in ${i?.month} ${i?.paid} betaald van ${i?.due}.`)
};

const en_visit_condition_ledger = /** @type {(inputs: Visit_Condition_LedgerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`According to the landlord: ${i?.paid} of ${i?.due} paid in ${i?.month}.`)
};

/**
* | output |
* | --- |
* | "According to the landlord: {paid} of {due} paid in {month}." |
*
* @param {Visit_Condition_LedgerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_condition_ledger = /** @type {((inputs: Visit_Condition_LedgerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Condition_LedgerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_condition_ledger(inputs)
	return nl_visit_condition_ledger(inputs)
});