/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_UnknownInputs */

const nl_people_unknown = /** @type {(inputs: People_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze persoon staat niet in de lijst`)
};

const en_people_unknown = /** @type {(inputs: People_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is not in the list`)
};

/**
* | output |
* | --- |
* | "This person is not in the list" |
*
* @param {People_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_unknown = /** @type {((inputs?: People_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_unknown(inputs)
	return nl_people_unknown(inputs)
});