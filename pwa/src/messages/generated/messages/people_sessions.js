/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_SessionsInputs */

const nl_people_sessions = /** @type {(inputs: People_SessionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nu aangemeld op`)
};

const en_people_sessions = /** @type {(inputs: People_SessionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Signed in now on`)
};

/**
* | output |
* | --- |
* | "Signed in now on" |
*
* @param {People_SessionsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_sessions = /** @type {((inputs?: People_SessionsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_SessionsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_sessions(inputs)
	return nl_people_sessions(inputs)
});