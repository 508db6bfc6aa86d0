/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_ClearedInputs */

const nl_app_cleared = /** @type {(inputs: App_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De browser of iemand anders heeft de opslag gewist. Wat al was verzonden, staat veilig op de server. Meld u aan: de dossiers komen terug.`)
};

const en_app_cleared = /** @type {(inputs: App_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser or somebody else cleared the storage. What was sent is safe on the server. Sign in: the files come back.`)
};

/**
* | output |
* | --- |
* | "The browser or somebody else cleared the storage. What was sent is safe on the server. Sign in: the files come back." |
*
* @param {App_ClearedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_cleared = /** @type {((inputs?: App_ClearedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_ClearedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_cleared(inputs)
	return nl_app_cleared(inputs)
});