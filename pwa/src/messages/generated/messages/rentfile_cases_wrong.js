/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_Cases_WrongInputs */

const nl_rentfile_cases_wrong = /** @type {(inputs: Rentfile_Cases_WrongInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Er zijn ${i?.count} opmerkingen. Een zaak met een foute regel wacht in zijn geheel, zodat er geen kind wordt vergeten.`)
};

const en_rentfile_cases_wrong = /** @type {(inputs: Rentfile_Cases_WrongInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There are ${i?.count} remarks. A case with a wrong line waits as a whole, so that no child is forgotten.`)
};

/**
* | output |
* | --- |
* | "There are {count} remarks. A case with a wrong line waits as a whole, so that no child is forgotten." |
*
* @param {Rentfile_Cases_WrongInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_wrong = /** @type {((inputs: Rentfile_Cases_WrongInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_WrongInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_wrong(inputs)
	return nl_rentfile_cases_wrong(inputs)
});