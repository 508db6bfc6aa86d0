/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Rights_Restricted_SinceInputs */

const nl_rights_restricted_since = /** @type {(inputs: Rights_Restricted_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De gegevens in dit dossier zijn beperkt sinds ${i?.day}`)
};

const en_rights_restricted_since = /** @type {(inputs: Rights_Restricted_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The data in this file are restricted since ${i?.day}`)
};

/**
* | output |
* | --- |
* | "The data in this file are restricted since {day}" |
*
* @param {Rights_Restricted_SinceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_restricted_since = /** @type {((inputs: Rights_Restricted_SinceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Restricted_SinceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_restricted_since(inputs)
	return nl_rights_restricted_since(inputs)
});