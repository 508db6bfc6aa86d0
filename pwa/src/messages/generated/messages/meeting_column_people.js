/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Column_PeopleInputs */

const nl_meeting_column_people = /** @type {(inputs: Meeting_Column_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie`)
};

const en_meeting_column_people = /** @type {(inputs: Meeting_Column_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who`)
};

/**
* | output |
* | --- |
* | "Who" |
*
* @param {Meeting_Column_PeopleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_column_people = /** @type {((inputs?: Meeting_Column_PeopleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Column_PeopleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_column_people(inputs)
	return nl_meeting_column_people(inputs)
});