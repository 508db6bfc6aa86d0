/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_PeopleInputs */

const nl_review_field_people = /** @type {(inputs: Review_Field_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie het mag zien`)
};

const en_review_field_people = /** @type {(inputs: Review_Field_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who may see it`)
};

/**
* | output |
* | --- |
* | "Who may see it" |
*
* @param {Review_Field_PeopleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_people = /** @type {((inputs?: Review_Field_PeopleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_PeopleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_people(inputs)
	return nl_review_field_people(inputs)
});