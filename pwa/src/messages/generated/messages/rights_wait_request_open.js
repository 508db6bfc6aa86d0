/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Wait_Request_OpenInputs */

const nl_rights_wait_request_open = /** @type {(inputs: Rights_Wait_Request_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een verzoek over gegevens wacht nog op antwoord.`)
};

const en_rights_wait_request_open = /** @type {(inputs: Rights_Wait_Request_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A request about data still waits for an answer.`)
};

/**
* | output |
* | --- |
* | "A request about data still waits for an answer." |
*
* @param {Rights_Wait_Request_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_wait_request_open = /** @type {((inputs?: Rights_Wait_Request_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Wait_Request_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_wait_request_open(inputs)
	return nl_rights_wait_request_open(inputs)
});