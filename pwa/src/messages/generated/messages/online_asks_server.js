/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_Asks_ServerInputs */

const nl_online_asks_server = /** @type {(inputs: Online_Asks_ServerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit staat op de server. Daar is nu geen verbinding mee.`)
};

const en_online_asks_server = /** @type {(inputs: Online_Asks_ServerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is on the server. There is no connection to it now.`)
};

/**
* | output |
* | --- |
* | "This is on the server. There is no connection to it now." |
*
* @param {Online_Asks_ServerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_asks_server = /** @type {((inputs?: Online_Asks_ServerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Asks_ServerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_asks_server(inputs)
	return nl_online_asks_server(inputs)
});