/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Published_NoneInputs */

const nl_statistics_published_none = /** @type {(inputs: Statistics_Published_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De regio heeft nog geen cijfers gepubliceerd. Daarom ziet u alleen cijfers van dossiers waar uw organisatie in zit. De beheerder van het Regieteam kan een publicatie maken.`)
};

const en_statistics_published_none = /** @type {(inputs: Statistics_Published_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The region has not published any figures yet. So you only see figures of files that your organisation is in. The administrator of the Regieteam can make a publication.`)
};

/**
* | output |
* | --- |
* | "The region has not published any figures yet. So you only see figures of files that your organisation is in. The administrator of the Regieteam can make a pu..." |
*
* @param {Statistics_Published_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_published_none = /** @type {((inputs?: Statistics_Published_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Published_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_published_none(inputs)
	return nl_statistics_published_none(inputs)
});