/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_ElsewhereInputs */

const nl_people_elsewhere = /** @type {(inputs: People_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`een andere organisatie`)
};

const en_people_elsewhere = /** @type {(inputs: People_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`another organisation`)
};

/**
* | output |
* | --- |
* | "another organisation" |
*
* @param {People_ElsewhereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_elsewhere = /** @type {((inputs?: People_ElsewhereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_ElsewhereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_elsewhere(inputs)
	return nl_people_elsewhere(inputs)
});