/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_End_DoneInputs */

const nl_people_end_done = /** @type {(inputs: People_End_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het aanmelden is gestopt. Vraag de teamleider om open dossiers over te dragen.`)
};

const en_people_end_done = /** @type {(inputs: People_End_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Signing in has ended. Ask the team lead to hand over open files.`)
};

/**
* | output |
* | --- |
* | "Signing in has ended. Ask the team lead to hand over open files." |
*
* @param {People_End_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_end_done = /** @type {((inputs?: People_End_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_End_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_end_done(inputs)
	return nl_people_end_done(inputs)
});