/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_No_ConnectionInputs */

const nl_search_no_connection = /** @type {(inputs: Search_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen verbinding. Deze lijst komt van de server.`)
};

const en_search_no_connection = /** @type {(inputs: Search_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no connection. This list comes from the server.`)
};

/**
* | output |
* | --- |
* | "There is no connection. This list comes from the server." |
*
* @param {Search_No_ConnectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_no_connection = /** @type {((inputs?: Search_No_ConnectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_No_ConnectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_no_connection(inputs)
	return nl_search_no_connection(inputs)
});