/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_OnlineInputs */

const nl_review_online = /** @type {(inputs: Review_OnlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit overzicht komt van de server en werkt alleen met internet.`)
};

const en_review_online = /** @type {(inputs: Review_OnlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This overview comes from the server and only works with a connection.`)
};

/**
* | output |
* | --- |
* | "This overview comes from the server and only works with a connection." |
*
* @param {Review_OnlineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_online = /** @type {((inputs?: Review_OnlineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_OnlineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_online(inputs)
	return nl_review_online(inputs)
});