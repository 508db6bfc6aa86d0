/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, left: NonNullable<unknown> }} Rights_DueInputs */

const nl_rights_due = /** @type {(inputs: Rights_DueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Antwoord uiterlijk op ${i?.day} (${i?.left}).`)
};

const en_rights_due = /** @type {(inputs: Rights_DueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Answer by ${i?.day} (${i?.left}).`)
};

/**
* | output |
* | --- |
* | "Answer by {day} ({left})." |
*
* @param {Rights_DueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_due = /** @type {((inputs: Rights_DueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_DueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_due(inputs)
	return nl_rights_due(inputs)
});