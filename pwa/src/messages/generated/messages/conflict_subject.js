/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ field: NonNullable<unknown>, subject: NonNullable<unknown> }} Conflict_SubjectInputs */

const nl_conflict_subject = /** @type {(inputs: Conflict_SubjectInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field} van ${i?.subject}`)
};

const en_conflict_subject = /** @type {(inputs: Conflict_SubjectInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field} of ${i?.subject}`)
};

/**
* | output |
* | --- |
* | "{field} of {subject}" |
*
* @param {Conflict_SubjectInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_subject = /** @type {((inputs: Conflict_SubjectInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_SubjectInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_subject(inputs)
	return nl_conflict_subject(inputs)
});