/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ cause: NonNullable<unknown> }} Household_History_RevokedInputs */

const nl_household_history_revoked = /** @type {(inputs: Household_History_RevokedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vrijgave ingetrokken: ${i?.cause}`)
};

const en_household_history_revoked = /** @type {(inputs: Household_History_RevokedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Clearance revoked: ${i?.cause}`)
};

/**
* | output |
* | --- |
* | "Clearance revoked: {cause}" |
*
* @param {Household_History_RevokedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_revoked = /** @type {((inputs: Household_History_RevokedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_RevokedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_revoked(inputs)
	return nl_household_history_revoked(inputs)
});