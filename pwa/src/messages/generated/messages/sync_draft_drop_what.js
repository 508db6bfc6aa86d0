/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Draft_Drop_WhatInputs */

const nl_sync_draft_drop_what = /** @type {(inputs: Sync_Draft_Drop_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat u in dit formulier hebt ingevuld, is dan weg. Het is nog niet verzonden.`)
};

const en_sync_draft_drop_what = /** @type {(inputs: Sync_Draft_Drop_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you filled in on this form is then gone. It was not sent yet.`)
};

/**
* | output |
* | --- |
* | "What you filled in on this form is then gone. It was not sent yet." |
*
* @param {Sync_Draft_Drop_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_draft_drop_what = /** @type {((inputs?: Sync_Draft_Drop_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Draft_Drop_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_draft_drop_what(inputs)
	return nl_sync_draft_drop_what(inputs)
});