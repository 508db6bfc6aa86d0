/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_Cases_DraftsInputs */

const nl_rentfile_cases_drafts = /** @type {(inputs: Rentfile_Cases_DraftsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Conceptmeldingen die u daarna zelf afmaakt: ${i?.count}.`)
};

const en_rentfile_cases_drafts = /** @type {(inputs: Rentfile_Cases_DraftsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Draft reports for you to complete: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Draft reports for you to complete: {count}." |
*
* @param {Rentfile_Cases_DraftsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_drafts = /** @type {((inputs: Rentfile_Cases_DraftsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_DraftsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_drafts(inputs)
	return nl_rentfile_cases_drafts(inputs)
});