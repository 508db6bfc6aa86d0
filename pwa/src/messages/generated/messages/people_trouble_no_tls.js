/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Trouble_No_TlsInputs */

const nl_people_trouble_no_tls = /** @type {(inputs: People_Trouble_No_TlsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De mailserver versleutelt niet, en dan sturen we niets. De beheerder van de server moet dit oplossen.`)
};

const en_people_trouble_no_tls = /** @type {(inputs: People_Trouble_No_TlsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The mail server does not encrypt, and then we send nothing. Who keeps the server must put this right.`)
};

/**
* | output |
* | --- |
* | "The mail server does not encrypt, and then we send nothing. Who keeps the server must put this right." |
*
* @param {People_Trouble_No_TlsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_trouble_no_tls = /** @type {((inputs?: People_Trouble_No_TlsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Trouble_No_TlsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_trouble_no_tls(inputs)
	return nl_people_trouble_no_tls(inputs)
});